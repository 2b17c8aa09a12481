package gongkai.line;

import gongkai.design.Colour;

/** A colour in OKLab (Ottosson 2020), as eyes of one kind see it. */
record SeenColour(double lightness, double a, double b) {
  /** Linear RGB to what is seen: by most; without red cones; without green ones. */
  private static final double[][][] EYES = {
    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    {
      {0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}
    },
    {
      {0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}
    }
  };

  /** How far two colours are apart for those to whom they are nearest. */
  static double leastDistance(Colour one, Colour other) {
    double least = Double.MAX_VALUE;
    for (double[][] eye : EYES) {
      SeenColour p = of(one, eye);
      SeenColour q = of(other, eye);
      double distance =
          Math.sqrt(
              Math.pow(p.lightness - q.lightness, 2)
                  + Math.pow(p.a - q.a, 2)
                  + Math.pow(p.b - q.b, 2));
      least = Math.min(least, distance);
    }
    return least;
  }

  private static SeenColour of(Colour colour, double[][] eye) {
    double[] linear = {
      linear(colour.rgb() >> 16 & 0xff),
      linear(colour.rgb() >> 8 & 0xff),
      linear(colour.rgb() & 0xff)
    };
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double seen = eye[i][0] * linear[0] + eye[i][1] * linear[1] + eye[i][2] * linear[2];
      rgb[i] = Math.max(0, Math.min(1, seen));
    }
    double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
    double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
    double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
    return new SeenColour(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
