incipitSearch.take("entries/places.0",[["places/crimea"],[
["places/crimea.html","Crimea","Crimea\nCr. Krym",[0,6,0,7,3,0,11,4,0]]]]);
