incipitSearch.take("entries/terms.0",[["terms/com"],[
["terms/com.html","Com.","Com.\nComrade",[0,4,0,5,7,0]]]]);
