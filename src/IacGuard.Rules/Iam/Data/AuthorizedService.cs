using System.IO.Compression;

namespace IacGuard.Rules.Iam.Data;

/// <summary>One service of the authorization reference. Its actions are decoded when first asked for.</summary>
public sealed class AuthorizedService
{
    private readonly byte[] file;
    private readonly int start;
    private readonly int length;
    private Contents? contents;

    internal AuthorizedService(string prefix, string title, int actionCount, byte[] file, int start, int length)
    {
        (Prefix, Title, ActionCount) = (prefix, title, actionCount);
        (this.file, this.start, this.length) = (file, start, length);
    }

    /// <summary>The prefix in policies, such as <c>sqs</c>; lower case.</summary>
    public string Prefix { get; }

    /// <summary>The service's name for people, such as <c>Amazon SQS</c>.</summary>
    public string Title { get; }

    /// <summary>How many actions it has; known without decoding them.</summary>
    public int ActionCount { get; }

    /// <summary>Its actions, sorted by name without regard to case.</summary>
    public IReadOnlyList<ServiceAction> Actions => Decoded.Actions;

    /// <summary>Its resource types.</summary>
    public IReadOnlyList<ServiceResourceType> ResourceTypes => Decoded.Types;

    /// <summary>The condition keys that its actions and resource types know, its own and global ones.</summary>
    public IReadOnlyList<ConditionKey> ConditionKeys => Decoded.Keys;

    private Contents Decoded => contents ??= Decode();

    /// <summary>Finds an action by its name without the prefix, in any case; null when there is none.</summary>
    public ServiceAction? FindAction(string name)
    {
        var actions = Actions;
        int low = 0, high = actions.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.Compare(actions[middle].Name, name, StringComparison.OrdinalIgnoreCase);
            if (order == 0)
            {
                return actions[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <inheritdoc />
    public override string ToString() => Prefix;

    // Two threads may both decode; either result is right.
    private Contents Decode()
    {
        using var packed = new MemoryStream(file, start, length, writable: false);
        using var deflate = new DeflateStream(packed, CompressionMode.Decompress);
        using var plain = new MemoryStream(length * 4);
        deflate.CopyTo(plain);
        var reader = new PackedReader(plain.GetBuffer(), 0);
        var keys = ReadKeys(reader);
        var keySets = ReadKeySets(reader, keys);
        var types = ReadTypes(reader);
        return new Contents(ReadActions(reader, keySets, types), types, keys);
    }

    private static ConditionKey[] ReadKeys(PackedReader reader)
    {
        var names = reader.ReadTexts();
        var keys = new ConditionKey[names.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = new ConditionKey(names[i], reader.ReadByte() != 0);
        }

        return keys;
    }

    private static ConditionKey[][] ReadKeySets(PackedReader reader, ConditionKey[] keys)
    {
        var sets = new ConditionKey[reader.ReadNumber()][];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = Array.ConvertAll(reader.ReadNumbers(), index => keys[index]);
        }

        return sets;
    }

    private static ServiceResourceType[] ReadTypes(PackedReader reader)
    {
        var names = reader.ReadTexts();
        var forms = reader.ReadTexts();
        var types = new ServiceResourceType[names.Length];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = new ServiceResourceType(names[i], forms[i]);
        }

        return types;
    }

    private ServiceAction[] ReadActions(PackedReader reader, ConditionKey[][] keySets, ServiceResourceType[] types)
    {
        var names = reader.ReadTexts();
        var levels = new AccessLevel[names.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = (AccessLevel)reader.ReadByte();
        }

        var actions = new ServiceAction[names.Length];
        for (var i = 0; i < actions.Length; i++)
        {
            var resources = Array.ConvertAll(reader.ReadNumbers(), code => new ActionResource(types[code >> 1], (code & 1) != 0));
            var keys = keySets[reader.ReadNumber()];
            actions[i] = new ServiceAction(Prefix, names[i], levels[i], resources, keys, reader.ReadTexts());
        }

        return actions;
    }

    private sealed record Contents(ServiceAction[] Actions, ServiceResourceType[] Types, ConditionKey[] Keys);
}
