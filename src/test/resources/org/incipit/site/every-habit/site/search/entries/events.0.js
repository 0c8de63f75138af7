incipitSearch.take("entries/events.0",[[],[
["events.html#visit","The visit","The visit · They came."],
["events.html#autumn","Autumn","Autumn"]]]);
