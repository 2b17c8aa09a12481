package gongkai.release.verifying;

import gongkai.parallel.Parallel;
import gongkai.publishing.Manifest;
import gongkai.release.signing.SignatureForm;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy on a server, read as a visitor reads it, over a few connections.
 *
 * <p>A server does not say what it has. Looked for are the expected files; those of earlier
 * releases and of the server's own manifest; what altered pages lead to; what the server lists of
 * its folders; and files of a site's workshop that must be on no server.
 */
final class HttpCopy implements HostedCopy {
  /** No address of a site: what comes here comes for every address that is missing. */
  private static final String NOWHERE = "gongkai-verify-no-such-page-8b1f/index.html";

  /** What is on a server whose folder is the site's own, and not its output. */
  private static final List<String> WORKSHOP =
      List.of(".git/HEAD", "content/site.yml", "content/ledger.jsonl", "site-out/manifest.json");

  /** After so many requests in a row without any answer the server is taken for gone. */
  private static final int GONE_AFTER = 8;

  /** Folders that are looked into. */
  private static final int MOST_FOLDERS = 2000;

  private static final Pattern LISTED = Pattern.compile("href=[\"']([^\"'#?]+)[\"']");

  private final HttpSource server;
  private final int connections;
  private final AtomicInteger unanswered = new AtomicInteger();

  HttpCopy(URI address, int connections) {
    this.server = new HttpSource(address);
    this.connections = connections;
  }

  @Override
  public Optional<byte[]> file(String path, int most) throws IOException {
    HttpSource.Answer answer = server.get(path, new Judged(most));
    if (answer.status() == HttpSource.NOT_FOUND) {
      return Optional.empty();
    }
    if (answer.status() != HttpSource.OK) {
      throw new IOException(answer.why());
    }
    return answer.bytes();
  }

  @Override
  public String told(IOException fault) {
    return HttpSource.told(fault);
  }

  @Override
  public Map<String, Found> files(Expectation expected) throws IOException {
    Judged nothing = new Judged();
    HttpSource.Answer nowhere = server.get(NOWHERE, nothing);
    Optional<String> everywhere =
        nowhere.status() == HttpSource.OK
            ? nothing.at(NOWHERE, expected).digits()
            : Optional.empty();
    Map<String, Found> found = new TreeMap<>();
    Set<String> wanted = new TreeSet<>(expected.files().keySet());
    wanted.add(Manifest.FILE_NAME);
    read(wanted, expected, everywhere, found);
    Set<String> strangers = new TreeSet<>(WORKSHOP);
    for (SignatureForm form : SignatureForm.values()) {
      strangers.add(form.fileName());
    }
    expected.earlier().forEach(release -> strangers.addAll(release.files().keySet()));
    strangers.addAll(ofOwnManifest());
    found.values().forEach(file -> strangers.addAll(links(file)));
    strangers.addAll(listed(expected, everywhere));
    strangers.removeIf(path -> path.endsWith("/") || found.containsKey(path));
    Map<String, Found> extra = new TreeMap<>();
    read(strangers, expected, everywhere, extra);
    // Nothing is lost where nothing was expected.
    extra.values().removeIf(file -> file instanceof Found.Absent || file instanceof Found.Unread);
    found.putAll(extra);
    return found;
  }

  private static List<String> links(Found file) {
    return file instanceof Found.Altered altered ? altered.links() : List.of();
  }

  /** A stranger who puts files on a server may list them there, so that all seems well. */
  private Set<String> ofOwnManifest() {
    try {
      Optional<byte[]> own = manifest();
      return own.isPresent()
          ? Expectation.listed(own.get()).map(TreeMap::keySet).map(Set::copyOf).orElse(Set.of())
          : Set.of();
    } catch (IOException unread) {
      return Set.of();
    }
  }

  private void read(
      Set<String> paths,
      Expectation expected,
      Optional<String> everywhere,
      Map<String, Found> found)
      throws IOException {
    List<String> all = List.copyOf(paths);
    List<Found> read = Parallel.map(all, path -> read(path, expected, everywhere), connections);
    for (int i = 0; i < all.size(); i++) {
      found.put(all.get(i), read.get(i));
    }
  }

  private Found read(String path, Expectation expected, Optional<String> everywhere)
      throws IOException {
    if (unanswered.get() >= GONE_AFTER) {
      return new Found.Unread("cause.no-answer");
    }
    Judged judged = new Judged();
    HttpSource.Answer answer;
    try {
      answer = server.get(path, judged);
    } catch (IOException e) {
      unanswered.incrementAndGet();
      return new Found.Unread(told(e));
    }
    unanswered.set(0);
    if (answer.status() == HttpSource.NOT_FOUND) {
      return new Found.Absent();
    }
    if (answer.status() != HttpSource.OK) {
      return new Found.Unread(answer.why());
    }
    Found found = judged.at(path, expected);
    // A page that comes for every address is the answer that nothing is there.
    boolean expectedHere = expected.files().containsKey(path) && found instanceof Found.Whole;
    return !expectedHere && found.digits().equals(everywhere) ? new Found.Absent() : found;
  }

  /** What the server itself says to be in the folders that have no page of their own. */
  private Set<String> listed(Expectation expected, Optional<String> everywhere) throws IOException {
    Set<String> folders = new TreeSet<>();
    for (String path : expected.files().keySet()) {
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        folders.add(path.substring(0, end + 1));
      }
    }
    folders.removeIf(folder -> expected.files().containsKey(folder + "index.html"));
    Set<String> names = new TreeSet<>();
    Set<String> looked = new TreeSet<>();
    while (!folders.isEmpty() && looked.size() < MOST_FOLDERS) {
      List<String> now = List.copyOf(folders);
      looked.addAll(now);
      folders.clear();
      for (List<String> entries :
          Parallel.map(now, folder -> entries(folder, expected, everywhere), connections)) {
        for (String entry : entries) {
          (entry.endsWith("/") ? folders : names).add(entry);
        }
      }
      folders.removeAll(looked);
      folders.removeIf(folder -> expected.files().containsKey(folder + "index.html"));
    }
    return names;
  }

  private List<String> entries(String folder, Expectation expected, Optional<String> everywhere) {
    Judged judged = new Judged();
    try {
      HttpSource.Answer answer = server.get(folder, judged);
      boolean list =
          answer.status() == HttpSource.OK
              && !judged.at(folder, expected).digits().equals(everywhere);
      if (!list) {
        return List.of();
      }
      List<String> entries = new ArrayList<>();
      Matcher link = LISTED.matcher(answer.text());
      while (link.find()) {
        Judged.resolved(folder + "x", link.group(1))
            .filter(path -> path.startsWith(folder) && path.length() > folder.length())
            .ifPresent(entries::add);
      }
      return entries;
    } catch (IOException unread) {
      return List.of();
    }
  }
}
