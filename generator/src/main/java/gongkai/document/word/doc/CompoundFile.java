package gongkai.document.word.doc;

import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.SourceText;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** A file in Microsoft's old container: a document of old Word, or any file under a password. */
public final class CompoundFile {
  private CompoundFile() {}

  /**
   * The text of an old Word file.
   *
   * @throws RefusedSourceException it is under a password, holds macros, or is no document of Word
   *     97 or later
   */
  public static SourceText read(byte[] bytes, String path, String extension)
      throws IOException, RefusedSourceException {
    DirectoryNode root = DocReader.open(bytes);
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new RefusedSourceException("import-encrypted");
    }
    if (!root.hasEntryCaseInsensitive("WordDocument")) {
      throw new RefusedSourceException("import-not-what-it-says", extension);
    }
    if (root.hasEntryCaseInsensitive("Macros")) {
      throw new RefusedSourceException("import-macros");
    }
    try {
      return DocReader.read(root, path);
    } catch (OldWordFileFormatException e) {
      throw new RefusedSourceException("import-doc-old");
    } catch (EncryptedDocumentException e) {
      throw new RefusedSourceException("import-encrypted");
    }
  }
}
