gongkaiSearch("sounds",{"city":"xu gou shi zong gong hui",
"district":"xu gou qu gong hui ban shi chu|xu gou xin qu zong gong hui",
"old-district":"xu gou lao ou zong gong hui"});
