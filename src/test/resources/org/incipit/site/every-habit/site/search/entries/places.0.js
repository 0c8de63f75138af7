incipitSearch.take("entries/places.0",[[],[
["places/crimea.html","Crimea","Crimea · Cr. · Krym"]]]);
