using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Reading;

/// <summary>Where in the tree of constructs an object is: a construct of the type, and a path below it.</summary>
/// <param name="Root">The construct that the code makes.</param>
/// <param name="Path">The path below it; empty for itself.</param>
internal readonly record struct Place(CdkObject Root, string Path)
{
    /// <summary>The whole path below the type's own scope.</summary>
    public string FullPath => Join(Root.Construct!.Path, Path);

    public Place Below(string id) => this with { Path = Join(Path, id) };

    public static string Join(string path, string below) => path.Length == 0 ? below : below.Length == 0 ? path : path + "/" + below;
}

/// <summary>Finds constructs and resources behind <c>Node.DefaultChild</c>, <c>Node.FindChild</c> and the like.</summary>
internal static class Places
{
    /// <summary>Where an object is; null when that is not known.</summary>
    public static Place? Of(CdkObject made)
    {
        if (made.Construct is not null)
        {
            return new Place(made, "");
        }

        if (made.Receiver is not { } receiver || Of(receiver) is not { } place)
        {
            return null;
        }

        return made.Member switch
        {
            "node" or "cfnOptions" => place,
            "defaultChild" => place.Below(place.Path.Length == 0 ? DefaultChildren.Of(place.Root.Fqn) : "Resource"),
            "findChild" or "tryFindChild" => made["id"].Text() is { } id ? place.Below(LogicalIds.Sanitized(id)) : null,
            _ => null,
        };
    }

    /// <summary>The resource that an object is, or whose main resource it makes; null when there is none or it is not known.</summary>
    public static ResourceDraft? Resource(CdkObject made, StackDraft draft) => Of(made) is { } place ? Resource(place, draft) : null;

    /// <summary>The resource at a place, or the main one below it.</summary>
    public static ResourceDraft? Resource(Place place, StackDraft draft)
    {
        var found = draft.Find(place.Root, place.Path);
        return found is not null && (found.ConstructPath == place.FullPath || found.ConstructPath == Place.Join(place.FullPath, "Resource")
            || found.ConstructPath + "/Resource" == place.FullPath || found.ConstructPath == Place.Join(place.FullPath, "Default")) ? found : null;
    }

    /// <summary>Whether a construct path is a scope's or below it; everything is below the empty one.</summary>
    public static bool IsWithin(string path, string scope) =>
        scope.Length == 0 || path == scope || (path.Length > scope.Length && path[scope.Length] == '/' && path.StartsWith(scope, StringComparison.Ordinal));
}
