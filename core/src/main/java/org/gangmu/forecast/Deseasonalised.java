package org.gangmu.forecast;

/** Takes the season off, lets a method go on, and puts the season on again. */
final class Deseasonalised implements Method {
    private final int perYear;
    private final Seasons.Kind kind;
    private final Method method;

    Deseasonalised(int perYear, Seasons.Kind kind, Method method) {
        this.perYear = perYear;
        this.kind = kind;
        this.method = method;
    }

    @Override
    public double[] forecast(double[] y, int steps) {
        Seasons seasons = Seasons.of(y, perYear, kind);
        return seasons.putOn(method.forecast(seasons.takenOff(y), steps), y.length);
    }
}
