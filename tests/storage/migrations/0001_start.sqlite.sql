-- Two tables; the text holds a semicolon; and a trigger's body.
CREATE TABLE shops (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, note TEXT NOT NULL DEFAULT 'a;b');
CREATE TABLE parts (id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops(id), name TEXT NOT NULL);
CREATE TABLE changes (id INTEGER PRIMARY KEY AUTOINCREMENT, part_id INTEGER NOT NULL);
INSERT INTO shops (name) VALUES ('first');
CREATE TRIGGER parts_changed AFTER UPDATE ON parts
BEGIN
    INSERT INTO changes (part_id) VALUES (NEW.id);
    UPDATE shops SET note = CASE WHEN note = '' THEN 'x' ELSE note END WHERE id = NEW.shop_id;
END;
