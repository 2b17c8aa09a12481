package gongkai.desk.report;

import gongkai.model.Quote;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import java.util.List;
import java.util.stream.Stream;

/** An entry that a person accepts, corrects or strikes. */
public record Item(ItemRef ref, Told told) {

  /** What the entry says. */
  public sealed interface Told {
    Quote quote();

    boolean reviewed();

    /** Every place of the text that gives it. */
    default Stream<Quote> quotes() {
      return Stream.of(quote());
    }
  }

  /** A figure. */
  public record Figure(Indicator indicator) implements Told {
    @Override
    public Quote quote() {
      return indicator.quote();
    }

    @Override
    public boolean reviewed() {
      return indicator.reviewed();
    }

    @Override
    public Stream<Quote> quotes() {
      return indicator.quotes().stream();
    }
  }

  /** An event. */
  public record Dated(Event event) implements Told {
    @Override
    public Quote quote() {
      return event.quote();
    }

    @Override
    public boolean reviewed() {
      return event.reviewed();
    }
  }

  /** A plan. */
  public record Planned(Promise promise) implements Told {
    @Override
    public Quote quote() {
      return promise.quote();
    }

    @Override
    public boolean reviewed() {
      return promise.reviewed();
    }
  }

  public boolean isOpen() {
    return !told.reviewed();
  }

  /** Figures that may be this one, said again: the same number of the same thing. */
  public List<Item> twins(List<Item> all) {
    if (!(told instanceof Figure mine)) {
      return List.of();
    }
    return all.stream()
        .filter(other -> !other.ref().equals(ref))
        .filter(other -> other.told() instanceof Figure figure && isSame(mine, figure))
        .toList();
  }

  private static boolean isSame(Figure one, Figure other) {
    Indicator a = one.indicator();
    Indicator b = other.indicator();
    boolean named =
        a.label().contains(b.label())
            || b.label().contains(a.label())
            || (a.id().isPresent() && a.id().equals(b.id()));
    return a.quantity().equals(b.quantity()) && !a.quantity().isWithheld() && named;
  }
}
