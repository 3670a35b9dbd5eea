package io.cavra.readiness.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.Nullable;

/**
 * A JSON object of few members, in order, that cannot be changed: an array of names and values.
 *
 * <p>A member is found by going through those before it, which for the length of a report is quick,
 * and takes a fifth of the memory of a linked hash map. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonObject extends AbstractMap<String, Object> {

  private static final JsonObject EMPTY = new JsonObject(new Object[0]);

  /** The names and the values by turns. */
  private final Object[] members;

  private JsonObject(Object[] members) {
    this.members = members;
  }

  /** Answers the object without members. */
  public static JsonObject empty() {
    return EMPTY;
  }

  /**
   * Starts an object.
   *
   * @param size how many members to make room for
   */
  public static Builder builder(int size) {
    return new Builder(new Object[2 * size], 0);
  }

  /**
   * Answers this object with one member more or, where there is one of that name, with another
   * value in its place.
   *
   * @param value plain JSON that nobody can change
   */
  @SuppressWarnings("exports") // the annotation is for tools; a caller needs no jsr305
  public JsonObject with(String name, @Nullable Object value) {
    Object[] more = Arrays.copyOf(members, members.length + 2);
    return new Builder(more, members.length).set(name, value).build();
  }

  @Override
  public int size() {
    return members.length / 2;
  }

  @Override
  public @Nullable Object get(Object name) {
    int at = find(members, members.length, name);
    return at < 0 ? null : members[at + 1];
  }

  @Override
  public boolean containsKey(Object name) {
    return find(members, members.length, name) >= 0;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Object> action) {
    for (int at = 0; at < members.length; at += 2) {
      action.accept((String) members[at], members[at + 1]);
    }
  }

  @Override
  public Object remove(Object name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return new Entries();
  }

  /** Refuses an object that reaches too deep where it is to stand. */
  void requireRoom(int depth) {
    for (int at = 1; at < members.length; at += 2) {
      JsonValues.requireRoom(members[at], depth + 1);
    }
  }

  private static int find(Object[] members, int end, @Nullable Object name) {
    for (int at = 0; at < end; at += 2) {
      if (members[at].equals(name)) {
        return at;
      }
    }
    return -1;
  }

  private final class Entries extends AbstractSet<Map.Entry<String, Object>> {

    @Override
    public int size() {
      return JsonObject.this.size();
    }

    @Override
    public void clear() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<Map.Entry<String, Object>> iterator() {
      return new Iterator<>() {

        private int next;

        @Override
        public boolean hasNext() {
          return next < members.length;
        }

        @Override
        public Map.Entry<String, Object> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          next += 2;
          return new SimpleImmutableEntry<>((String) members[next - 2], members[next - 1]);
        }
      };
    }
  }

  /**
   * Collects the members of an object: plain JSON that nobody can change, see {@link JsonValues}.
   * Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {

    private Object[] members;
    private int end;

    private Builder(Object[] members, int end) {
      this.members = members;
      this.end = end;
    }

    /** Adds a member of a name that no other has. */
    @SuppressWarnings("exports") // the annotation is for tools; a caller needs no jsr305
    public Builder add(String name, @Nullable Object value) {
      makeRoom(2);
      members[end] = name;
      members[end + 1] = value;
      end += 2;
      return this;
    }

    /** Adds members of names that no other has. */
    public Builder addAll(Map<String, Object> more) {
      if (more instanceof JsonObject object) {
        makeRoom(object.members.length);
        System.arraycopy(object.members, 0, members, end, object.members.length);
        end += object.members.length;
      } else {
        more.forEach(this::add);
      }
      return this;
    }

    /** Adds a member or, where there is one of that name, sets its value. */
    @SuppressWarnings("exports") // the annotation is for tools; a caller needs no jsr305
    public Builder set(String name, @Nullable Object value) {
      int at = find(members, end, name);
      if (at < 0) {
        return add(name, value);
      }
      members = members.clone();
      members[at + 1] = value;
      return this;
    }

    private void makeRoom(int places) {
      if (end + places > members.length) {
        members = Arrays.copyOf(members, Math.max(2 * end, end + places));
      }
    }

    /** Makes the object; a full array is handed over, and never written to again. */
    public JsonObject build() {
      return new JsonObject(end == members.length ? members : Arrays.copyOf(members, end));
    }
  }
}
