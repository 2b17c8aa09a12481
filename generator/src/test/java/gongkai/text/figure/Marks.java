package gongkai.text.figure;

import gongkai.text.figure.quantity.ReadQuantity;
import java.util.ArrayList;
import java.util.List;

/** How well a reading agrees with what a person read. */
final class Marks {
  private int right;
  private int expected;
  private int read;
  private int labelled;
  private final List<String> faults = new ArrayList<>();

  void add(String name, List<ExpectedFigure> figures, List<ReadQuantity> quantities) {
    List<ReadQuantity> rest = new ArrayList<>(quantities);
    for (ExpectedFigure figure : figures) {
      List<ReadQuantity> here = rest.stream().filter(figure::standsAt).toList();
      rest.removeAll(here);
      if (figure.isOptional()) {
        continue;
      }
      expected++;
      read += here.size();
      if (here.size() == 1 && figure.agreesWith(here.get(0))) {
        right++;
        labelled += figure.isLabelled(here.get(0).label()) ? 1 : 0;
      } else {
        faults.add(name + ": wanted " + figure + ", read " + here);
      }
    }
    read += rest.size();
    rest.forEach(quantity -> faults.add(name + ": not wanted: " + quantity.quote()));
  }

  double precision() {
    return read == 0 ? 0 : (double) right / read;
  }

  double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  double f1() {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  double labels() {
    return right == 0 ? 0 : (double) labelled / right;
  }

  int expected() {
    return expected;
  }

  @Override
  public String toString() {
    return "P %.3f R %.3f F1 %.3f labels %.3f of %d%n%s"
        .formatted(precision(), recall(), f1(), labels(), expected, String.join("\n", faults));
  }
}
