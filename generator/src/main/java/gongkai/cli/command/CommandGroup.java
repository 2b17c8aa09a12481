package gongkai.cli.command;

/** A command that only says which commands there are below it. */
public abstract class CommandGroup implements Runnable {
  private final CommandForm form;

  @SuppressWarnings("this-escape")
  protected CommandGroup(String name) {
    this.form = new CommandForm(name, this);
    form.spec().usageMessage().synopsisSubcommandLabel("${bundle:label.command}");
  }

  public final CommandForm form() {
    return form;
  }

  @Override
  public final void run() {
    throw new WrongUsage.Worded(form.spec().commandLine(), "");
  }
}
