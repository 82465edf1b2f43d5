package org.cityprofiles.loader.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.loader.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** A value type that is written as an object: a point, a period, an amount. */
final class ValueRecordShape extends RecordShape {
    private final Constructor<?> constructor;

    ValueRecordShape(List<Member> members, Constructor<?> constructor) {
        super(members);
        this.constructor = constructor;
    }

    @Override
    public boolean check(Checking checking, int node) {
        if (!super.check(checking, node)) {
            return false;
        }
        @Nullable Object[] parts = new Object[members().size()];
        for (Member member : members()) {
            int key = key(checking.tree(), node, member.name());
            parts[member.index()] = key < 0 ? null : checking.tree().kept(key + 1);
        }
        return make(checking, node, parts);
    }

    private boolean make(Checking checking, int node, @Nullable Object[] parts) {
        try {
            checking.tree().keep(node, constructor.newInstance(parts));
            return true;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof InvalidValueException fault) {
                // the fault of one part bears the part's name
                int key = key(checking.tree(), node, fault.fault().code());
                return checking.invalid(key < 0 ? node : key + 1, fault);
            }
            throw new IllegalStateException(thrown);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static int key(JsonTree tree, int object, String name) {
        int end = tree.next(object);
        for (int key = object + 1; key < end; key = tree.next(key + 1)) {
            if (!tree.isRemoved(key) && tree.key(key).equals(name)) {
                return key;
            }
        }
        return -1;
    }
}
