package gongkai.release.signing;

import gongkai.publishing.Manifest;

/** Whose signature it is; each form has a tool that makes and checks it. */
public enum SignatureForm {
  /** OpenSSH's: PROTOCOL.sshsig. */
  SSH("ssh-keygen", ".sig"),
  /** That of minisign, and of signify's younger relatives. */
  MINISIGN("minisign", ".minisig");

  private final String program;

  /** What the tool itself puts behind the name of the file that it signs. */
  private final String ending;

  SignatureForm(String program, String ending) {
    this.program = program;
    this.ending = ending;
  }

  /** The tool's name. */
  String program() {
    return program;
  }

  /** The name of the signature beside the manifest. */
  public String fileName() {
    return Manifest.FILE_NAME + ending;
  }
}
