incipitSearch.take("people",[["josip-broz-tito","Tito, Josip Broz"],
["dorde","Đorđe Đ."]]);
