package gongkai.document.fixed.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * How light the colour is that a PDF page fills with: 0 is black, 1 is white. Colours of a profile
 * are taken as those of the device; what a table or a pattern gives is taken as dark.
 */
record PdfInk(double light) {
  private static final double WHITE = 0.97;

  private static final double PALE = 0.7;

  static PdfInk of(PDGraphicsState state) {
    return of(state.getNonStrokingColor());
  }

  /** What outlines are drawn with. */
  static PdfInk ofLines(PDGraphicsState state) {
    return of(state.getStrokingColor());
  }

  private static PdfInk of(PDColor colour) {
    if (colour == null || colour.isPattern() || colour.getColorSpace() == null) {
      return new PdfInk(0);
    }
    float[] parts = colour.getComponents();
    return switch (colour.getColorSpace().getName()) {
      case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "ICCBased", "DeviceCMYK" -> of(parts);
      default -> new PdfInk(0);
    };
  }

  private static PdfInk of(float[] parts) {
    double least = 1;
    double most = 0;
    for (float part : parts) {
      least = Math.min(least, part);
      most = Math.max(most, part);
    }
    boolean inks = parts.length == 4;
    return new PdfInk(parts.length == 0 ? 0 : inks ? 1 - most : least);
  }

  boolean isWhite() {
    return light >= WHITE;
  }

  /** Grey as a mark in the paper is. */
  boolean isPale() {
    return light >= PALE;
  }
}
