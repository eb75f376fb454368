using IacGuard.Model;

namespace IacGuard.Cdk;

/// <summary>What one C# type creates, as a model.</summary>
/// <param name="App">The model to judge: one stack.</param>
public sealed record CdkModel(App App)
{
    /// <summary>The resources of the type.</summary>
    public Stack Stack => App.Stacks[0];

    /// <summary>How constructs come to be made by code of other types and where they are created, by construct path; no origin for those of the type's own code.</summary>
    internal IReadOnlyDictionary<string, MetConstruct> Origins { get; init; } = new Dictionary<string, MetConstruct>();

    /// <summary>How a resource comes to be made by code of other types; null when the type's own code makes it.</summary>
    /// <param name="resource">A resource of <see cref="Stack"/>.</param>
    public CallOrigin? OriginOf(Resource resource) => Nearest(resource)?.Origin;

    /// <summary>Where the construct is created that a resource belongs to; unknown when that is not seen.</summary>
    /// <param name="resource">A resource of <see cref="Stack"/>.</param>
    public SourceSpan CreationOf(Resource resource) => Nearest(resource)?.Creation ?? SourceSpan.None;

    private MetConstruct? Nearest(Resource resource)
    {
        var path = resource.ConstructPath ?? "";
        while (true)
        {
            if (Origins.TryGetValue(path, out var origin))
            {
                return origin;
            }

            if (path.Length == 0)
            {
                return null;
            }

            path = path.LastIndexOf('/') is var slash and > 0 ? path.Substring(0, slash) : "";
        }
    }
}
