package gongkai.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every place of the program that words something gives as many arguments as its message takes, in
 * both languages. The source is read as the compiler reads it; codes and counts are followed
 * through methods that hand them on.
 */
class MessageArgumentsTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("project.root"), "generator/src/main/java");

  private static final List<Messages> BUNDLES =
      List.of(Messages.ofCommands(Language.CHINESE), Messages.ofCommands(Language.ENGLISH));

  /** Problems whose code is put together while the program runs; each has a test of its own. */
  private static final Pattern COMPOSED =
      Pattern.compile("(privacy|wording|document|left-open|released-changed)-.*");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");

  /**
   * A method that words a code which it is given.
   *
   * @param key what the code's key begins with
   * @param code which argument the code is
   * @param given how many arguments the message gets at least
   * @param more the argument from which on all others are the message's too; -1 if none
   */
  private record Wording(String key, int code, int given, int more) {}

  /** A call with the code that it words, and how many arguments the message gets. */
  private record Use(String key, int arguments, String place) {}

  private static final Map<String, Set<Wording>> WORDINGS = new HashMap<>();
  private static final List<Use> USES = new ArrayList<>();

  static {
    for (String severity : List.of("error", "warning", "note")) {
      WORDINGS.put("Problem." + severity, Set.of(new Wording("problem.", 0, 0, 2)));
    }
    WORDINGS.put("new RefusedSourceException", Set.of(new Wording("problem.", 0, 0, 1)));
    // Fields names the value and its key of one that has not the form.
    WORDINGS.put("new WrittenForm", Set.of(new Wording("problem.", 0, 2, -1)));
    WORDINGS.put("new YamlFault", Set.of(new Wording("problem.", 0, 0, -1)));
    WORDINGS.put("messages.text", Set.of(new Wording("", 0, 0, 1)));
    // It puts its list of arguments together by itself: the folder, then what it is given.
    WORDINGS.put("OutputFolder#refused", new HashSet<>(Set.of(new Wording("problem.", 0, 1, 2))));
  }

  @BeforeAll
  static void readTheSource() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files;
    try (Stream<Path> all = Files.walk(SOURCES)) {
      files = all.filter(f -> f.toString().endsWith(".java")).toList();
    }
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      for (int known = -1; known != count(); ) {
        known = count();
        USES.clear();
        units.forEach(unit -> new Scanner(file(unit)).scan(unit, null));
      }
    }
  }

  private static String file(CompilationUnitTree unit) {
    return Path.of(unit.getSourceFile().getName()).getFileName().toString().replace(".java", "");
  }

  private static int count() {
    return WORDINGS.values().stream().mapToInt(Set::size).sum();
  }

  private static int taken(String key) {
    int taken = 0;
    for (Messages messages : BUNDLES) {
      for (String form : messages.keys()) {
        boolean same =
            form.equals(key) || (form.startsWith(key + ".") && Messages.isOptional(form));
        Matcher placeholder = PLACEHOLDER.matcher(same ? messages.raw(form) : "");
        while (placeholder.find()) {
          taken = Math.max(taken, Integer.parseInt(placeholder.group(1)) + 1);
        }
      }
    }
    return taken;
  }

  @Test
  void everyMessageGetsTheArgumentsThatItTakes() {
    List<String> incomplete = new ArrayList<>();
    for (Use use : USES) {
      if (BUNDLES.get(0).has(use.key()) && taken(use.key()) > use.arguments()) {
        incomplete.add(use.place() + " " + use.key() + ": " + use.arguments());
      }
    }
    assertTrue(USES.size() > 250, "uses found: " + USES.size());
    assertEquals(List.of(), incomplete);
  }

  /** What this test cannot follow must not be taken for complete. */
  @Test
  void everyProblemIsSeenWhereItIsMade() {
    Set<String> seen = new TreeSet<>(USES.stream().map(Use::key).toList());
    List<String> unseen =
        BUNDLES.get(0).keys().stream()
            .filter(key -> key.startsWith("problem."))
            .filter(key -> !COMPOSED.matcher(key.substring(8)).matches())
            .filter(key -> !Messages.isOptional(key))
            .filter(key -> !seen.contains(key))
            .toList();
    assertEquals(List.of(), unseen);
  }

  /** A change of a merged report is worded by its kind, with its line, name, before and after. */
  @Test
  void everyKindOfChangeIsWordedInFull() {
    for (gongkai.merging.MergeChange.MergeKind kind :
        gongkai.merging.MergeChange.MergeKind.values()) {
      assertTrue(taken("import.change." + kind.code()) <= 4, kind.code());
    }
  }

  /** Looks for words of calls, and for methods that hand a code on. */
  private static final class Scanner extends TreeScanner<Void, Void> {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, Integer> arrays = new HashMap<>();
    private final String file;
    private MethodTree method;

    Scanner(String file) {
      this.file = file;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      MethodTree outer = method;
      method = tree;
      super.visitMethod(tree, null);
      method = outer;
      return null;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      if (tree.getInitializer() != null) {
        values.put(tree.getName().toString(), codes(tree.getInitializer()));
        if (tree.getInitializer() instanceof NewArrayTree array
            && array.getInitializers() != null) {
          arrays.put(tree.getName().toString(), array.getInitializers().size());
        }
      }
      return super.visitVariable(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      call(name(tree.getMethodSelect()), tree.getArguments());
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
      call("new " + tree.getIdentifier(), tree.getArguments());
      List<? extends ExpressionTree> all = tree.getArguments();
      boolean problem = tree.getIdentifier().toString().equals("Problem") && all.size() == 4;
      if (problem
          && all.get(3) instanceof MethodInvocationTree list
          && list.getMethodSelect().toString().equals("List.of")) {
        List<ExpressionTree> flat = new ArrayList<>(all.subList(1, 3));
        flat.addAll(list.getArguments());
        call("Problem.error", flat);
      }
      return super.visitNewClass(tree, null);
    }

    /** {@code Problem.error} and {@code messages().text} by their owner, all others by name. */
    private static String name(ExpressionTree select) {
      String whole = select.toString().replaceAll("\\s", "");
      if (whole.matches(".*\\bmessages(\\(\\))?\\.text")) {
        return "messages.text";
      }
      if (WORDINGS.containsKey(whole)) {
        return whole;
      }
      return select instanceof MemberSelectTree member ? member.getIdentifier().toString() : whole;
    }

    private void call(String name, List<? extends ExpressionTree> arguments) {
      List<Wording> wordings = new ArrayList<>(WORDINGS.getOrDefault(name, Set.of()));
      wordings.addAll(WORDINGS.getOrDefault(file + "#" + name, Set.of()));
      for (Wording wording : wordings) {
        if (arguments.size() <= wording.code()) {
          continue;
        }
        ExpressionTree code = arguments.get(wording.code());
        int given = wording.given();
        if (wording.more() >= 0) {
          for (ExpressionTree more :
              arguments.subList(Math.min(wording.more(), arguments.size()), arguments.size())) {
            given += arrays.getOrDefault(more.toString(), 1);
          }
        }
        for (String each : codes(code)) {
          USES.add(new Use(wording.key() + each, given, place() + name));
        }
        handOn(wording, code, arguments);
      }
    }

    private String place() {
      return file + (method == null ? "" : "." + method.getName()) + ": ";
    }

    private List<String> codes(ExpressionTree tree) {
      if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
        return List.of(text);
      }
      if (tree instanceof ParenthesizedTree inner) {
        return codes(inner.getExpression());
      }
      if (tree instanceof ConditionalExpressionTree choice) {
        List<String> both = new ArrayList<>(codes(choice.getTrueExpression()));
        both.addAll(codes(choice.getFalseExpression()));
        return both;
      }
      return tree instanceof IdentifierTree name && parameter(name.toString()) < 0
          ? values.getOrDefault(name.toString(), List.of())
          : List.of();
    }

    /** The method being read words a code that it was given itself. */
    private void handOn(
        Wording wording, ExpressionTree code, List<? extends ExpressionTree> arguments) {
      int index = code instanceof IdentifierTree name ? parameter(name.toString()) : -1;
      // Only what is called a code or key is handed on: all other names would lead astray.
      if (index < 0 || !code.toString().matches("code|key")) {
        return;
      }
      int given = wording.given();
      int more = -1;
      for (int i = wording.more(); i >= 0 && i < arguments.size(); i++) {
        int parameter = parameter(arguments.get(i).toString());
        if (parameter >= 0 && isVariable(parameter)) {
          more = parameter;
        } else {
          given++;
        }
      }
      String name = method.getName().toString();
      boolean hidden = method.getModifiers().getFlags().contains(Modifier.PRIVATE);
      WORDINGS
          .computeIfAbsent(hidden ? file + "#" + name : name, n -> new HashSet<>())
          .add(new Wording(wording.key(), index, given, more));
    }

    private int parameter(String name) {
      if (method != null) {
        for (int i = 0; i < method.getParameters().size(); i++) {
          if (method.getParameters().get(i).getName().contentEquals(name)) {
            return i;
          }
        }
      }
      return -1;
    }

    private boolean isVariable(int parameter) {
      return method.getParameters().get(parameter).toString().contains("...");
    }
  }
}
