using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>An object of a class of the user's own, by identity; the state holds what its members are.</summary>
/// <param name="type">The class that it was created as.</param>
/// <param name="span">The class name behind <c>new</c>.</param>
internal sealed class InstanceValue(INamedTypeSymbol type, SourceSpan span) : CdkValue(span)
{
    /// <summary>The class that it was created as.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The construct that it is, once its base constructor has run; null for other objects.</summary>
    public CdkObject? Made { get; set; }

    /// <summary>The expression that creates it; null for the object of the type that is read.</summary>
    public IObjectCreationOperation? Creation { get; init; }

    /// <summary>How the code came to run that creates it; null in the type's own code.</summary>
    public CallOrigin? Creator { get; init; }

    /// <summary>Whether it is the object of the type that is read: code outside is not seen.</summary>
    public bool IsRoot { get; init; }

    /// <summary>Whether a static member holds it, so that any code may have set what can be set.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Whether what was not seen to be set is not known, rather than the default of its type.</summary>
    public bool IsPartial { get; set; }

    /// <summary>After how many operations code that is not followed got to reach it; 0 for never.</summary>
    public int SharedAt { get; set; }

    /// <summary>Whether code that is not followed can reach it.</summary>
    public bool IsShared => SharedAt > 0;

    /// <summary>The value that <c>this</c> is.</summary>
    public CdkValue This => Made is { } made ? made : this;

    /// <summary>The object of the user's own that a value is; null when it is none.</summary>
    public static InstanceValue? Of(CdkValue? value) => value as InstanceValue ?? (value as CdkObject)?.Instance as InstanceValue;

    public override string ToString() => "new " + Type.Name;
}
