gongkaiSearch("texts/district/2023.zh-CN",[1,0,"ߐםʭ[iڳ2023TȼB݀!߄-1#=)ƹBēʾ!ߌ$-߮2#ĴC¨©Ĝޑڋ12Ĕ{'ۿ0̼'jƸۺď3۽)ėdď5000Ċ:&"]);
