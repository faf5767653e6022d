package org.gangmu.sheet;

/**
 * Why a cell keeps its file out.
 *
 * @param address as in the spreadsheet: C7
 * @param label the row's name; empty where there is none
 * @param unknown whether the row's name is what is not known, so that choosing an indicator or leaving it out helps
 */
public record CellFault(String address, String label, boolean unknown, String chinese, String english) {}
