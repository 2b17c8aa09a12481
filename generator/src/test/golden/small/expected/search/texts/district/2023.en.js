gongkaiSearch("texts/district/2023.en",[0,0,"TInvented district report for 2023"]);
