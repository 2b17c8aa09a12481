package gongkai.han;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VariantsTest {
  @Test
  void readsATextOfTraditionalSigns() {
    assertEquals("不少于3万户，显著", Variants.read("不少於3萬戶，顯著"));
  }

  @Test
  void leavesAnyOtherTextAsItIs() {
    String name = "显著提高，于2024年走访劉某等困难职工家庭三百二十户，发放慰问金，群众满意度稳步提升";
    assertSame(name, Variants.read(name));
    assertSame("", Variants.read(""));
  }

  @Test
  void keepsTheSignsThatSimplifiedTextsHaveTooForThoseWhoSearch() {
    assertEquals('万', Variants.simplified('萬'));
    assertEquals('著', Variants.simplified('著'));
    assertEquals('於', Variants.simplified('於'));
  }
}
