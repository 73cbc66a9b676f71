package vn.kehoach.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.kehoach.export.What;
import vn.kehoach.index.FactKind;
import vn.kehoach.message.Messages;
import vn.kehoach.model.Role;

/** Says in one line what is wrong with the arguments, and in a second where help is. */
final class WrongUse implements IParameterExceptionHandler {

  private final Terminal terminal;
  private final Messages messages;

  WrongUse(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    terminal.err().println(line(error));
    terminal.err().println(messages.get("use.help", command.getCommandSpec().qualifiedName()));
    return CommandLine.ExitCode.USAGE;
  }

  private String line(ParameterException error) {
    return switch (error) {
      case WrongValue wrong -> wrong.getMessage();
      case MissingParameterException missing ->
          messages.get(
              "use.missing",
              missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case OverwrittenOptionException twice ->
          messages.get("use.twice", name(twice.getOverwritten()));
      default -> wrongValue(error);
    };
  }

  private String unmatched(UnmatchedArgumentException error) {
    String unknown = String.join(" ", error.getUnmatched());
    List<String> near = error.getSuggestions();
    return near.isEmpty()
        ? messages.get("use.unknown", unknown)
        : messages.get("use.unknown.near", unknown, String.join(", ", near));
  }

  private String wrongValue(ParameterException error) {
    ArgSpec argument = error.getArgSpec();
    if (argument == null) {
      return messages.get("use.wrong", String.valueOf(error.getMessage()));
    }
    String value = error.getValue() == null ? "" : error.getValue();
    Class<?> type = argument.type();
    if (type.isEnum()) {
      String choices =
          Arrays.stream(type.getEnumConstants())
              .map(this::choice)
              .collect(Collectors.joining(", "));
      return messages.get("use.choice", name(argument), value, choices);
    }
    return messages.get("use.value", name(argument), value);
  }

  /** "lead (chủ trì)": both may be written. */
  private String choice(Object constant) {
    String code = constant.toString().toLowerCase(Locale.ROOT);
    return constant instanceof Role || constant instanceof FactKind || constant instanceof What
        ? code + " (" + messages.word((Enum<?>) constant).toLowerCase(Locale.ROOT) + ")"
        : code;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** A value that only the command itself can judge, in words that are ready to be shown. */
  static final class WrongValue extends ParameterException {

    private static final long serialVersionUID = 1L;

    WrongValue(CommandLine command, String message) {
      super(command, message);
    }
  }
}
