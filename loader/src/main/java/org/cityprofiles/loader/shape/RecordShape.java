package org.cityprofiles.loader.shape;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.cityprofiles.loader.problem.ProblemCode;

/** An object with the components of a record as its keys. */
class RecordShape implements Shape {
    private static final String COMMENT = "$comment";
    private static final String SCHEMA = "$schema";

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<Member> required;

    RecordShape(List<Member> members) {
        members.forEach(member -> this.members.put(member.name(), member));
        this.required = members.stream().filter(Member::required).toList();
    }

    static boolean isComment(JsonTree tree, int key) {
        return tree.key(key).equals(COMMENT);
    }

    Collection<Member> members() {
        return members.values();
    }

    @Override
    public boolean check(Checking checking, int node) {
        JsonTree tree = checking.tree();
        if (tree.kind(node) != Kind.OBJECT) {
            return checking.wrongType(node, this);
        }
        long seen = 0;
        long meant = 0;
        boolean sound = true;
        int end = tree.next(node);
        for (int key = node + 1; key < end; key = tree.next(key + 1)) {
            if (tree.isRemoved(key)) {
                continue;
            }
            Member member = members.get(tree.key(key));
            if (member == null) {
                meant |= unknown(checking, node, key);
                continue;
            }
            seen |= 1L << member.index();
            if (!member.shape().check(checking, key + 1)) {
                tree.remove(key);
                tree.markLossy(node);
                sound &= !member.required();
            }
        }
        return missing(checking, node, seen, meant) && sound;
    }

    /** Takes out a key that the record does not have; gives the bit of the member that was probably meant. */
    private long unknown(Checking checking, int object, int key) {
        JsonTree tree = checking.tree();
        tree.remove(key);
        if (tree.isBroken(key)
                || isComment(tree, key)
                || (object == checking.root() && tree.key(key).equals(SCHEMA))) {
            return 0;
        }
        String name = tree.key(key);
        Optional<String> meant = Similar.find(name, members.keySet());
        // what was meant is missing now, and nothing that follows from that is worth a second message
        meant.ifPresent(known -> tree.markLossy(object));
        Phrase hint = meant.map(known -> Phrase.of("hint.did-you-mean", new Quoted(known)))
                .orElseGet(() -> Phrase.of("hint.allowed-keys", members.keySet()));
        checking.report().add(ProblemCode.UNKNOWN_KEY, key, Phrase.of("unknown-key", new Quoted(name)), hint);
        return meant.map(members::get).map(member -> 1L << member.index()).orElse(0L);
    }

    private boolean missing(Checking checking, int node, long seen, long meant) {
        boolean complete = true;
        for (Member member : required) {
            long bit = 1L << member.index();
            complete &= (seen & bit) != 0;
            if (((seen | meant) & bit) == 0) {
                Phrase message = Phrase.of("missing-key", new Quoted(member.name()));
                checking.report().add(ProblemCode.MISSING_KEY, node, message, null);
            }
        }
        return complete;
    }

    @Override
    public String expectation() {
        return "expect.object";
    }
}
