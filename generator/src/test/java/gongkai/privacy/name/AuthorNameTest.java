package gongkai.privacy.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorNameTest {
  @Test
  void takesPersonsAndAccountsForPersons() {
    for (String name : List.of("王建国", "欧阳春生", "李 明", "zhangsan", "Li Hua", "买买提·艾力")) {
      assertEquals(true, AuthorName.mayBePerson(name), name);
    }
  }

  @Test
  void takesOfficesProgramsAndMachinesForNobody() {
    for (String name :
        List.of(
            "区总工会办公室",
            "党政办",
            "Administrator",
            "微软用户",
            "Microsoft Office User",
            "lenovo",
            "USER-20190101ABC",
            "DESKTOP-8UT3K",
            "WPS 文字",
            "2023",
            "",
            "系统管理员",
            "某某市人民政府")) {
      assertEquals(false, AuthorName.mayBePerson(name), name);
    }
  }
}
