namespace IacGuard.CloudFormation.Apps;

/// <summary>Orders stacks so that those which export come before those which import.</summary>
internal static class DeploymentOrder
{
    /// <summary>The artifacts, dependencies first; a cycle is cut where it is met. Not recursive: manifests are untrusted.</summary>
    internal static List<StackArtifact> Sort(IReadOnlyList<StackArtifact> artifacts)
    {
        var byId = new Dictionary<string, StackArtifact>(StringComparer.Ordinal);
        foreach (var artifact in artifacts)
        {
            byId[artifact.Id] = artifact;
        }

        var sorted = new List<StackArtifact>(artifacts.Count);
        var seen = new HashSet<StackArtifact>();
        var path = new Stack<(StackArtifact Artifact, int Next)>();
        foreach (var root in artifacts)
        {
            if (seen.Add(root))
            {
                path.Push((root, 0));
            }

            while (path.Count > 0)
            {
                var (artifact, next) = path.Pop();
                if (next == artifact.Dependencies.Count)
                {
                    sorted.Add(artifact);
                    continue;
                }

                path.Push((artifact, next + 1));
                if (byId.TryGetValue(artifact.Dependencies[next], out var dependency) && seen.Add(dependency))
                {
                    path.Push((dependency, 0));
                }
            }
        }

        return sorted;
    }
}
