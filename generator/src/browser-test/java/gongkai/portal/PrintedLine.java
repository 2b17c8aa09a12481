package gongkai.portal;

/** A printed line: where it stands, in points from the top left, and what it says. */
record PrintedLine(double left, double right, double foot, String text) {}
