incipitSearch.take("entries/terms.0",[[],[
["terms/com.html","Com.","Com. · Comrade"]]]);
