using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk;

/// <summary>How a type comes to have a construct that code of other types creates: a helper, a base constructor, a construct of the user's own.</summary>
/// <param name="Call">The expression in the type's own code that leads there; unknown where the type itself creates the construct.</param>
/// <param name="Makers">The other types on the way, each with where its own reading places the construct.</param>
public sealed record CallOrigin(SourceSpan Call, IReadOnlyList<Maker> Makers);

/// <summary>Where the reading of a type has met a construct.</summary>
/// <param name="Origin">How the type comes to have it; null where its own code creates it and nobody else's does.</param>
/// <param name="Creation">The creating statement.</param>
internal sealed record MetConstruct(CallOrigin? Origin, SourceSpan Creation);

/// <summary>A type that creates a construct in its own reading too.</summary>
/// <param name="Type">The type.</param>
/// <param name="Creation">The creating statement; unknown for: where the resource says that it is created.</param>
public sealed record Maker(INamedTypeSymbol Type, SourceSpan Creation);
