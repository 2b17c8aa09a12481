package gongkai.text;
import gongkai.model.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
class ScratchTest {
  static List<TextBlock> blocks(String text){ List<TextBlock> b=new ArrayList<>(); for(String l:text.split("\n")) { l=l.strip(); if(l.isEmpty()) continue; if(l.contains("\t")||l.startsWith("|")) continue;
    int lv=RunInHeading.levelOf(l); if(lv>0&&l.length()<=40&&l.indexOf('。')<0) b.add(new TextBlock.Heading(lv,l)); else b.add(new TextBlock.Paragraph(l)); } return b; }
  @Test void scratch() throws Exception {
    List<Fixtures.Sample> all=new ArrayList<>(Fixtures.genres()); all.addAll(Fixtures.seeds());
    for (Fixtures.Sample s: all) { int y=s.year().orElse(2023); System.out.println("=== "+s.name()+" "+y);
      var ev=new DatedEvents(y).in(blocks(s.text()));
      Set<String> got=new HashSet<>();
      for (var e: ev) { System.out.println("E "+e.from()+".."+e.to()+" "+e.precision()+" ["+e.date()+"] "+e.quote()); got.add(e.sentence()+e.date()); }
      for (var b: blocks(s.text())) if (b instanceof TextBlock.Paragraph p) for (Sentence t: Sentences.of(p.text())) if (t.text().matches(".*(月|季度|半年|年初|年底).*") ) { boolean any=false; for (var e:ev) if(e.sentence().equals(t.text())) any=true; if(!any) System.out.println("  - "+(t.text().length()>160?t.text().substring(0,160):t.text())); }
      for (String p: new PlanSentences(y).in(blocks(s.text()))) System.out.println("P "+p);
    }
  }
}
