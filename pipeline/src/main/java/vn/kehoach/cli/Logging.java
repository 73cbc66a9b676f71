package vn.kehoach.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * Logging, set up in code: nothing on the console unless asked for, and a file in the data folder
 * for the commands that write there.
 */
final class Logging {

  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{20} - %msg%n";

  private static volatile boolean started;

  private Logging() {}

  /** Keeps what libraries say through java.util.logging off the console. */
  static void quiet() {
    java.util.logging.LogManager.getLogManager().reset();
  }

  /** Logs into a file, and to a stream too where that is asked for. */
  static synchronized void start(Path file, boolean verbose, OutputStream console) {
    if (started) {
      return;
    }
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    context.getLogger("vn.kehoach").setLevel(verbose ? Level.DEBUG : Level.INFO);
    root.addAppender(started(file(context, file), context));
    if (verbose) {
      var appender = new ConsoleAppender<ILoggingEvent>();
      started(appender, context);
      appender.setOutputStream(console);
      root.addAppender(appender);
    }
    started = true;
  }

  /** Ends logging and lets go of the file. */
  static synchronized void stop() {
    if (started) {
      ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
      ((LoggerContext) LoggerFactory.getILoggerFactory())
          .getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
          .setLevel(Level.OFF);
      started = false;
    }
  }

  /** Puts an error where errors are looked for, if there is a log. */
  static void note(Throwable error) {
    if (started) {
      LoggerFactory.getLogger(Logging.class).error("the command failed", error);
    }
  }

  private static RollingFileAppender<ILoggingEvent> file(LoggerContext context, Path file) {
    var appender = new RollingFileAppender<ILoggingEvent>();
    appender.setFile(file.toString());
    var files = new FixedWindowRollingPolicy();
    files.setContext(context);
    files.setParent(appender);
    files.setFileNamePattern(file + ".%i");
    files.setMinIndex(1);
    files.setMaxIndex(3);
    files.start();
    var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
    size.setContext(context);
    size.setMaxFileSize(FileSize.valueOf("5MB"));
    size.start();
    appender.setRollingPolicy(files);
    appender.setTriggeringPolicy(size);
    return appender;
  }

  private static <A extends OutputStreamAppender<ILoggingEvent>> A started(
      A appender, LoggerContext context) {
    var encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(PATTERN);
    encoder.start();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.start();
    return appender;
  }
}
