package vn.kehoach.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The engine's processes never are more than there are jobs, whoever starts them. */
@Timeout(300)
class EngineSlotsTest {

  @TempDir private Path folder;

  @Test
  void noMoreRunSideBySideThanThereAreSlots() throws InterruptedException, ExecutionException {
    var running = new AtomicInteger();
    var most = new AtomicInteger();
    var two = new CountDownLatch(2);
    var done = new ArrayList<Future<?>>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        done.add(
            threads.submit(
                () -> {
                  // Each asks through slots of its own, as each file's reader does.
                  EngineSlots.Slot slot = new EngineSlots(folder, 2).take();
                  most.accumulateAndGet(running.incrementAndGet(), Math::max);
                  two.countDown();
                  two.await(); // two there are
                  running.decrementAndGet();
                  slot.close();
                  return null;
                }));
      }
    }
    for (Future<?> each : done) {
      each.get();
    }
    assertEquals(2, most.get());
  }

  @Test
  void aSlotOfAnotherProgramIsWaitedFor() throws Exception {
    Path holder = folder.resolve("Holder.java");
    Files.writeString(
        holder,
        """
        import java.nio.channels.FileChannel;
        import java.nio.file.Path;
        import java.nio.file.StandardOpenOption;
        class Holder {
          public static void main(String[] args) throws Exception {
            var file = FileChannel.open(
                Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.lock();
            System.out.println("held");
            System.in.read();
          }
        }
        """);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process other =
        new ProcessBuilder(
                List.of(
                    java.toString(), holder.toString(), folder.resolve("engine-0.lock").toString()))
            .start();
    try {
      assertEquals("held", other.inputReader().readLine());
      var slots = new EngineSlots(folder, 1);
      var waiting = new CompletableFuture<EngineSlots.Slot>();
      Thread asking = Thread.ofPlatform().start(() -> waiting.complete(take(slots)));
      while (asking.getState() != Thread.State.TIMED_WAITING && asking.isAlive()) {
        Thread.onSpinWait(); // until it has asked in vain and rests
      }
      assertFalse(waiting.isDone());

      other.destroyForcibly(); // a program that is killed gives its slot back

      waiting.get().close();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void whereNoFileCanBeLockedEachProgramCountsAlone() throws Exception {
    Path file = Files.createFile(folder.resolve("no-folder"));

    new EngineSlots(file.resolve("below"), 1).take().close();
    new EngineSlots(null, 1).take().close();
  }

  @Test
  void aSlotGivenBackLeavesItsFileUnlocked() throws Exception {
    new EngineSlots(folder, 1).take().close();

    try (FileChannel file =
        FileChannel.open(folder.resolve("engine-0.lock"), StandardOpenOption.WRITE)) {
      assertTrue(file.tryLock().isValid());
    }
  }

  private static EngineSlots.Slot take(EngineSlots slots) {
    try {
      return slots.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
