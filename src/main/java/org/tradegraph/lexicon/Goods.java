package org.tradegraph.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.tradegraph.files.Fold;
import org.tradegraph.files.Folder;
import org.tradegraph.files.Packed;
import org.tradegraph.files.PackedMap;
import org.tradegraph.files.Packer;
import org.tradegraph.files.Table;
import org.tradegraph.files.Table.Row;

/** The words for goods, found by any of their spellings. */
public final class Goods {

    private final Map<String, Product> byId;
    private final Map<String, Product> byForm;

    private Goods() {
        byId = new LinkedHashMap<>();
        byForm = new HashMap<>();
    }

    Goods(Packed packed) {
        byId = packed.map(Product::read);
        byForm = packed.map(byId::get);
    }

    /** All of them, to be read again by {@link #Goods(Packed)}. */
    Packer packed() {
        return new Packer().map(PackedMap.written(byId, Product::written)).map(PackedMap.written(byForm, Product::id));
    }

    static Goods load(Folder lexicon) {
        Goods goods = new Goods();
        Table.read(lexicon, "products.tsv").rows().forEach(goods::add);
        return goods;
    }

    private void add(Row row) {
        Product product = new Product(row.get("id"), row.get("name"), row.find("hs"), row.list("forms"));
        if (byId.putIfAbsent(product.id(), product) != null) {
            throw row.error("the id '" + product.id() + "' is taken already; give each product an id of its own");
        }
        byForm.put(Fold.fold(product.name()), product);
        product.forms().forEach(form -> byForm.putIfAbsent(Fold.fold(form), product));
    }

    /** All products, in the order of the table. */
    public Collection<Product> products() {
        return byId.values();
    }

    /** The product with this name or spelling. */
    public Optional<Product> named(String form) {
        return Optional.ofNullable(byForm.get(Fold.fold(form)));
    }

    /** All folded spellings. */
    public Map<String, Product> forms() {
        return byForm;
    }
}
