package gongkai.document.fixed.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a PDF file. What a code of a Chinese font means and how wide it is stands in tables
 * of thousands of ranges, which the library goes through from the first on, four times for each
 * character that is shown; here it is asked once for each code.
 *
 * <p>Each font opens the program of its shapes anew, also where many name one: such openings are
 * counted.
 */
final class PdfFonts extends DefaultResourceCache {
  /** Bytes of programs that other fonts have opened before. */
  private static final long MOST_REPEATED = 100L << 20;

  /** Programs that were opened, with their sizes where that was more than once. */
  private final IdentityHashMap<COSStream, Optional<Long>> programs = new IdentityHashMap<>();

  private final Set<COSObject> opened = Collections.newSetFromMap(new IdentityHashMap<>());
  private long repeated;

  /** Whose fonts are in use, and which of them that have no place of their own in the file. */
  private PDResources resources;

  private final Set<COSName> names = new HashSet<>();

  @Override
  public PDFont getFont(COSObject reference) {
    PDFont known = super.getFont(reference);
    if (known == null && reference.getObject() instanceof COSDictionary dictionary) {
      if (opened.add(reference)) {
        open(dictionary);
      }
      if (COSName.FONT.equals(dictionary.getCOSName(COSName.TYPE))
          && COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
        known = composite(dictionary);
      }
      if (known != null) {
        put(reference, known);
      }
    }
    return known;
  }

  /** Counts a font that the resources of a page or form hold themselves; no other finds it. */
  void use(PDResources from, COSName name) {
    if (from != resources) {
      resources = from;
      names.clear();
    }
    COSDictionary fonts = from == null ? null : from.getCOSObject().getCOSDictionary(COSName.FONT);
    if (fonts != null && fonts.getItem(name) instanceof COSDictionary font && names.add(name)) {
      open(font);
    }
  }

  private void open(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null && descendants.getObject(0) instanceof COSDictionary descendant) {
      descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
    }
    if (descriptor != null) {
      count(descriptor.getCOSStream(COSName.FONT_FILE));
      count(descriptor.getCOSStream(COSName.FONT_FILE2));
      count(descriptor.getCOSStream(COSName.FONT_FILE3));
    }
  }

  private void count(COSStream program) {
    if (program == null) {
      return;
    }
    Optional<Long> size = programs.get(program);
    if (size == null) {
      programs.put(program, Optional.empty());
      return;
    }
    long bytes = size.orElseGet(() -> size(program));
    programs.put(program, Optional.of(bytes));
    repeated += bytes;
    if (repeated > MOST_REPEATED) {
      throw new PdfText.TooMuchDrawn();
    }
  }

  /** Bytes of a program when unpacked; 0 if it is damaged, which the library says itself. */
  private static long size(COSStream program) {
    try (InputStream in = program.createInputStream()) {
      long size = 0;
      byte[] chunk = new byte[1 << 16];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        size += read;
      }
      return size;
    } catch (IOException e) {
      return 0;
    }
  }

  /** Null if it is damaged: the library then says so itself. */
  private static PDFont composite(COSDictionary dictionary) {
    try {
      return new Composite(dictionary);
    } catch (IOException e) {
      return null;
    }
  }

  /** A font of codes of several bytes. */
  private static final class Composite extends PDType0Font {
    private final Map<Integer, Optional<String>> meanings = new HashMap<>();
    private final Map<Integer, Float> widths = new HashMap<>();

    Composite(COSDictionary dictionary) throws IOException {
      super(dictionary);
    }

    @Override
    public String toUnicode(int code) {
      Optional<String> known = meanings.get(code);
      if (known == null) {
        known = Optional.ofNullable(super.toUnicode(code));
        meanings.put(code, known);
      }
      return known.orElse(null);
    }

    @Override
    public float getWidth(int code) throws IOException {
      Float known = widths.get(code);
      if (known == null) {
        known = super.getWidth(code);
        widths.put(code, known);
      }
      return known;
    }
  }
}
