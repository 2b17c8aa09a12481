gongkaiSearch("sounds",{});
