gongkaiSearch("texts/city/2023.en",[0,0,"TInvented report for 2023"]);
