package org.gangmu.catalogue;

/**
 * What a written name of an agency means.
 *
 * @param written as the document has it: 区发改局
 * @param standard the agency's one name: 区发展和改革局; of a name Gangmu has no rule for, {@code written} itself
 * @param group whether it stands for several agencies, to be told apart by a person: 各街道办事处, 区政府有关部门
 */
public record AgencyName(String written, String standard, boolean group) {}
