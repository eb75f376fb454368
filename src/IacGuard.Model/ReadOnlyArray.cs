using System.Collections;

namespace IacGuard.Model;

/// <summary>The parts of a value: an array that nobody changes. Going through it allocates nothing and copies no element.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly record struct ReadOnlyArray<T> : IReadOnlyList<T>
{
    private readonly T[]? elements;

    private ReadOnlyArray(T[] elements) => this.elements = elements;

    /// <inheritdoc />
    public int Count => Elements.Length;

    private T[] Elements => elements ?? [];

    /// <summary>The element at a position from 0.</summary>
    public ref readonly T this[int index] => ref Elements[index];

    /// <inheritdoc />
    T IReadOnlyList<T>.this[int index] => Elements[index];

    /// <summary>Goes through the elements.</summary>
    public ReadOnlyArrayEnumerator<T> GetEnumerator() => new(Elements);

    /// <inheritdoc />
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Elements).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => Elements.GetEnumerator();

    /// <summary>Takes over an array, which nobody may change from here on; copies any other list.</summary>
    internal static ReadOnlyArray<T> Of(IReadOnlyList<T> list) => list switch
    {
        T[] array => new ReadOnlyArray<T>(array),
        ReadOnlyArray<T> wrapped => wrapped,
        _ => new ReadOnlyArray<T>([.. list]),
    };
}

/// <summary>Goes through a <see cref="ReadOnlyArray{T}"/>.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
public record struct ReadOnlyArrayEnumerator<T>
{
    private readonly T[] elements;
    private int index = -1;

    internal ReadOnlyArrayEnumerator(T[] elements) => this.elements = elements;

    /// <summary>The element at hand.</summary>
    public readonly ref readonly T Current => ref elements[index];

    /// <summary>Goes to the next element; false behind the last.</summary>
    public bool MoveNext() => ++index < elements.Length;
}
