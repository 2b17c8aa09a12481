gongkaiSearch("pieces/0",[{},{}]);
