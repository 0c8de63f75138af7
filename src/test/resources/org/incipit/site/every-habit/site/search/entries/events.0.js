incipitSearch.take("entries/events.0",[[],[
["events.html#visit","The visit","The visit\nThey came."],
["events.html#autumn","Autumn","Autumn"]]]);
