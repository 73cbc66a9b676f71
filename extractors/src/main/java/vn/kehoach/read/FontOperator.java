package vn.kehoach.read;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * "Tf": takes a font, without its map to Unicode where that map is damaged so that following it
 * would never end.
 */
final class FontOperator extends SetFontAndSize {

  private final Set<COSDictionary> looked = Collections.newSetFromMap(new IdentityHashMap<>());

  FontOperator(PDFStreamEngine engine) {
    super(engine);
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      look(name);
    }
    super.process(operator, operands);
  }

  private void look(COSName name) {
    PDResources resources = getContext().getResources();
    COSDictionary fonts =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
    if (font != null
        && looked.add(font)
        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map
        && endless(map)) {
      font.removeItem(COSName.TO_UNICODE);
    }
  }

  private static boolean endless(COSStream map) {
    try (var stream = map.createInputStream()) {
      return UnicodeRanges.tooWide(stream.readAllBytes());
    } catch (IOException e) {
      return false; // whoever follows the map will meet the same
    }
  }
}
