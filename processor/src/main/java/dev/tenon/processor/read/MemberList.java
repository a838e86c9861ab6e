package dev.tenon.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Members in their order, found by name: an interface may have thousands. */
final class MemberList {
  private final List<Member> members = new ArrayList<>();
  private final Map<String, List<Integer>> placesByName = new HashMap<>();

  List<Member> inOrder() {
    return List.copyOf(members);
  }

  Member get(int place) {
    return members.get(place);
  }

  void add(Member member) {
    placesByName.computeIfAbsent(member.name(), name -> new ArrayList<>()).add(members.size());
    members.add(member);
  }

  /** Puts a member in the place of another that has its name. */
  void replace(int place, Member member) {
    members.set(place, member);
  }

  /** The place of the first member that has that name and passes the test. */
  OptionalInt place(String name, Predicate<Member> test) {
    return placesByName.getOrDefault(name, List.of()).stream()
        .mapToInt(Integer::intValue)
        .filter(place -> test.test(members.get(place)))
        .findFirst();
  }
}
