gongkaiSearch("texts/city/2022.en",[0,0,"TInvented report for 2022, translated\nSA translated summary.\nH-1\ufdd01. Duty\nPA translation, with two redactions: ** Town, *** households."]);
