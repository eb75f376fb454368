namespace IacGuard.Documents.Portable;

/// <summary>Stands for <c>System.Text.Json.JsonTokenType</c>: the same names with the same meaning.</summary>
internal enum PortableJsonTokenType
{
    None,
    StartObject,
    EndObject,
    StartArray,
    EndArray,
    PropertyName,
    Comment,
    String,
    Number,
    True,
    False,
    Null,
}

/// <summary>Stands for <c>System.Text.Json.JsonCommentHandling</c>.</summary>
internal enum PortableJsonCommentHandling
{
    Disallow,
    Skip,
    Allow,
}

/// <summary>Stands for <c>System.Text.Json.JsonReaderOptions</c>.</summary>
internal struct PortableJsonOptions
{
    public bool AllowTrailingCommas { get; set; }

    public PortableJsonCommentHandling CommentHandling { get; set; }

    public int MaxDepth { get; set; }
}

/// <summary>Stands for <c>System.Text.Json.JsonException</c>: the text is no JSON.</summary>
internal sealed class PortableJsonException : Exception
{
    public PortableJsonException()
    {
    }

    public PortableJsonException(string message) : base(message)
    {
    }

    public PortableJsonException(string message, Exception inner) : base(message, inner)
    {
    }
}
