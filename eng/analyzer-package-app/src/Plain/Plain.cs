namespace Plain;

/// <summary>Named like a construct, and none.</summary>
public sealed class Queue(object scope, string id)
{
    public object Scope { get; } = scope;

    public string Id { get; } = id;

    public static Queue Make() => new(new object(), "Orders");
}
