package gongkai.release.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Deflate (RFC 1951) in plain Java. It finds what came before by chains of equal beginnings, looks
 * one byte ahead for a longer match, as zlib does, and gives each block a code of its own.
 */
final class Deflate {
  /** How far back a match may lie, and how much is kept of what was written. */
  private static final int WINDOW = 1 << 15;

  /** Bytes of a block. A multiple of the window, so that places keep their slots when it moves. */
  private static final int BLOCK = 2 * WINDOW;

  private static final int LEAST = 3;
  private static final int MOST = 258;

  /** So many earlier places are tried for each byte. */
  private static final int TRIES = 64;

  private static final int NONE = -1;

  private final byte[] bytes = new byte[WINDOW + BLOCK];
  private final int[] newest = new int[WINDOW];
  private final int[] older = new int[WINDOW];
  private final DeflateBlock block;
  private int begin;
  private int end;
  private int matchFrom;

  Deflate(OutputStream out) {
    this.block = new DeflateBlock(new BitOutput(out), BLOCK);
    Arrays.fill(newest, NONE);
  }

  void write(byte[] more, int from, int count) throws IOException {
    int done = 0;
    while (done < count) {
      if (end - begin == BLOCK) {
        compress(false);
        move();
      }
      int part = Math.min(BLOCK - (end - begin), count - done);
      System.arraycopy(more, from + done, bytes, end, part);
      end += part;
      done += part;
    }
  }

  /** Writes what is left. */
  void finish() throws IOException {
    compress(true);
  }

  /** Keeps the window before the next block. */
  private void move() {
    int gone = end - WINDOW;
    System.arraycopy(bytes, gone, bytes, 0, WINDOW);
    for (int i = 0; i < WINDOW; i++) {
      newest[i] = newest[i] >= gone ? newest[i] - gone : NONE;
      older[i] = older[i] >= gone ? older[i] - gone : NONE;
    }
    begin = WINDOW;
    end = WINDOW;
  }

  private void compress(boolean last) throws IOException {
    int at = begin;
    int length = match(at);
    while (at < end) {
      int from = matchFrom;
      remember(at);
      int next = at + 1 < end && length < MOST ? match(at + 1) : 0;
      if (length < LEAST || next > length) {
        block.literal(bytes[at] & 0xff);
        at++;
        length = next;
        continue;
      }
      block.match(length, at - from);
      for (int i = at + 1; i < at + length; i++) {
        remember(i);
      }
      at += length;
      length = at < end ? match(at) : 0;
    }
    block.write(last);
  }

  private int slot(int at) {
    int mixed = (bytes[at] << 10) ^ (bytes[at + 1] << 5) ^ bytes[at + 2];
    return mixed & (WINDOW - 1);
  }

  private void remember(int at) {
    if (at + LEAST <= end) {
      int slot = slot(at);
      older[at & (WINDOW - 1)] = newest[slot];
      newest[slot] = at;
    }
  }

  /** The length of the longest match for what stands at a place; sets where it is. */
  private int match(int at) {
    if (at + LEAST > end) {
      return 0;
    }
    int most = Math.min(MOST, end - at);
    int best = 0;
    int from = newest[slot(at)];
    for (int tries = 0; from != NONE && at - from < WINDOW && tries < TRIES; tries++) {
      int length = common(from, at, most);
      if (length > best) {
        best = length;
        matchFrom = from;
        if (best == most) {
          break;
        }
      }
      int before = older[from & (WINDOW - 1)];
      from = before < from ? before : NONE;
    }
    return best >= LEAST ? best : 0;
  }

  private int common(int from, int at, int most) {
    int differs = Arrays.mismatch(bytes, from, from + most, bytes, at, at + most);
    return differs < 0 ? most : differs;
  }
}
