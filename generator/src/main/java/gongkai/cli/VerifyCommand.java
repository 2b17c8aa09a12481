package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.cli.printing.VerdictJson;
import gongkai.diagnostic.Outcome;
import gongkai.ledger.Ledger;
import gongkai.model.ReleaseId;
import gongkai.release.signing.SignatureVerdict;
import gongkai.release.signing.SignatureVerdict.State;
import gongkai.release.signing.TrustedKeys;
import gongkai.release.verifying.CopyFinding;
import gongkai.release.verifying.CopyFinding.Fault;
import gongkai.release.verifying.CopyVerdict;
import gongkai.release.verifying.CopyVerdict.Answer;
import gongkai.release.verifying.Trust;
import gongkai.release.verifying.Verification;
import gongkai.release.verifying.Verification.NoManifestException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code gongkai verify}. */
final class VerifyCommand extends SiteCommand {
  private static final int MOST_CONNECTIONS = 16;

  /** So many findings of one kind are printed; JSON has all. */
  private static final int SHOWN = 100;

  private String copy;

  private Path manifest;

  private Path allowedSigners;

  private String signer;

  private Path signature;

  private Path site;

  private int connections;

  private Format format;

  /** The forms in which the outcome can be printed. */
  enum Format {
    text,
    json
  }

  VerifyCommand() {
    super("verify");
    form()
        .argument("${bundle:label.copy}", "copy", String.class, given -> copy = given)
        .option("--manifest", "${bundle:label.file}", Path.class, given -> manifest = given)
        .option(
            "--allowed-signers",
            "${bundle:label.file}",
            Path.class,
            given -> allowedSigners = given)
        .option("--signer", "${bundle:label.name}", String.class, given -> signer = given)
        .option("--signature", "${bundle:label.file}", Path.class, given -> signature = given)
        .option("--site", "${bundle:label.folder}", Path.class, given -> site = given)
        .option(
            "--connections", "${bundle:label.number}", int.class, "4", given -> connections = given)
        .option("--format", "text|json", Format.class, "text", given -> format = given);
  }

  @Override
  public Integer call() throws IOException {
    if (connections < 1 || connections > MOST_CONNECTIONS) {
      throw wrongUsage("verify.connections", connections, MOST_CONNECTIONS);
    }
    if (manifest != null && !Files.isRegularFile(manifest)) {
      throw wrongUsage("verify.no-file", manifest);
    }
    Trust trust = trust();
    Optional<Path> root = root();
    if (root.isPresent()) {
      Outcome<Ledger> ledger = Ledger.of(root.get());
      terminal().problems(ledger.problems(), messages());
      if (ledger.value().isEmpty() && manifest == null) {
        terminal().err().println(messages().text("verify.no-ledger"));
        return ExitCode.CONTENT;
      }
    }
    boolean server = copy.matches("(?i)https?://.+");
    Verification verification = server ? server(root) : disk(root);
    CopyVerdict verdict;
    try {
      verdict = verification.verdict(Optional.ofNullable(manifest), trust);
    } catch (NoManifestException e) {
      throw wrongUsage("verify.no-manifest", copy, e.getMessage());
    } catch (IOException e) {
      terminal().err().println(messages().text("verify.unreadable", copy, verification.told(e)));
      return ExitCode.MACHINE;
    }
    tell(verdict, server);
    return switch (verdict.answer()) {
      case SAME -> ExitCode.DONE;
      case DIFFERS -> ExitCode.CONTENT;
      case UNREAD -> ExitCode.MACHINE;
    };
  }

  private Trust trust() {
    if (allowedSigners == null && (signer != null || signature != null)) {
      throw wrongUsage("verify.signer-alone");
    }
    for (Path file : new Path[] {allowedSigners, signature}) {
      if (file != null && !Files.isRegularFile(file)) {
        throw wrongUsage("verify.no-signers", file);
      }
    }
    return new Trust(
        Optional.ofNullable(allowedSigners)
            .map(file -> new TrustedKeys(file, Optional.ofNullable(signer))),
        Optional.ofNullable(signature));
  }

  /** The site whose ledger is asked: the one that is named, or the folder one is in. */
  private Optional<Path> root() {
    if (site != null) {
      return Optional.of(site(site));
    }
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve(Ledger.PATH)) ? Optional.of(here) : Optional.empty();
  }

  private Verification server(Optional<Path> root) {
    try {
      URI address = URI.create(copy);
      if (address.getHost() != null) {
        return Verification.ofServer(address, connections, root);
      }
    } catch (IllegalArgumentException noAddress) {
      // Said below.
    }
    throw wrongUsage("verify.no-address", copy);
  }

  private Verification disk(Optional<Path> root) {
    try {
      Path path = Path.of(copy);
      if (Files.isDirectory(path) || Files.isRegularFile(path)) {
        return Verification.ofDisk(path, root);
      }
    } catch (InvalidPathException noPath) {
      // Said below.
    }
    throw wrongUsage("verify.no-copy", copy);
  }

  private void tell(CopyVerdict verdict, boolean server) {
    if (format == Format.json) {
      terminal().out().println(VerdictJson.of(copy, verdict));
    } else {
      for (Fault kind : Fault.values()) {
        List<CopyFinding> all =
            verdict.findings().stream().filter(finding -> finding.fault() == kind).toList();
        all.stream().limit(SHOWN).forEach(this::tell);
        if (all.size() > SHOWN) {
          terminal().out().println(messages().text("verify.more", all.size() - SHOWN));
        }
      }
    }
    verdict.shown().filter(id -> verdict.isOlder()).ifPresent(id -> older(id, verdict));
    verdict
        .shown()
        .filter(id -> !verdict.isOlder())
        .ifPresent(id -> progress("verify.release", id));
    if (verdict.isUnreleasedBuild()) {
      progress("verify.build", verdict.newest().orElseThrow());
    }
    // A signature may differ where no file does.
    boolean whole = verdict.findings().isEmpty() && !verdict.isOlder();
    Answer files = whole ? Answer.SAME : verdict.answer();
    progress(
        "verify.summary." + files.code(),
        verdict.files(),
        verdict.same(),
        verdict.findings().size() - verdict.count(Fault.UNREAD),
        verdict.count(Fault.UNREAD));
    tell(verdict.signature());
    if (verdict.ownManifest() && verdict.signature().state() != State.GOOD) {
      progress("verify.own-manifest");
    }
    if (server) {
      progress("verify.server");
    }
  }

  /** A bad one is a finding; what else there is to say goes where progress goes. */
  private void tell(SignatureVerdict found) {
    String key = "verify.signature." + found.state().code();
    if (found.isBad() || found.isOpen()) {
      String told = messages().text(key, found.detail());
      (format == Format.json ? terminal().err() : terminal().out()).println(told);
    } else if (found.state() != State.NONE) {
      progress(key, found.detail());
    }
  }

  private void older(ReleaseId shown, CopyVerdict verdict) {
    ReleaseId newest = verdict.newest().orElseThrow();
    String told = messages().text("verify.older", shown, newest);
    (format == Format.json ? terminal().err() : terminal().out()).println(told);
  }

  private void tell(CopyFinding finding) {
    String why =
        finding.why().isEmpty()
            ? finding.detail()
            : messages().text("verify.why." + finding.why(), finding.detail());
    String line =
        messages().text("verify.finding." + finding.fault().code(), finding.path(), why).strip();
    terminal().out().println(line.replaceFirst("[:：]$", ""));
  }
}
