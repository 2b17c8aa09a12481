gongkaiSearch("texts/city/2023.zh-CN",[1,0,"ߐםʭێ2023TȼB݀!߄-1#=)ƹBēʾ!ߌ$-߮2#ǣTޑڋ**{'jƸ݈ے × × ×۽:&"]);
