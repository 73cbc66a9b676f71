package vn.kehoach.cli;

import java.util.List;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Takes a word of a question as it is typed: "-hạn:2026" takes away what is due then, although it
 * begins like the option -h.
 */
final class TypedWord implements IParameterPreprocessor {

  @Override
  public boolean preprocess(
      Stack<String> args, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
    List<String> words = argument.getValue();
    words.add(args.pop());
    return true;
  }
}
