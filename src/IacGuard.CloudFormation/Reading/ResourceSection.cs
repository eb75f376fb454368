using IacGuard.CloudFormation.Apps;
using IacGuard.CloudFormation.Sam;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>The <c>Resources</c> section. A resource with a broken shape is reported, the others are read all the same.</summary>
internal sealed class ResourceSection(TemplateContext context, MappingNode? globals)
{
    private readonly ServerlessGlobals serverless = new(globals);
    private readonly SamPolicies policies = new(context);
    private readonly Dictionary<string, string> roles = new(StringComparer.Ordinal);

    /// <summary>Whether something that is not in view may add resources.</summary>
    internal bool IsOpen { get; private set; }

    internal List<Resource> Read(MappingNode section)
    {
        var entries = new List<LoopEntry>(section.Entries.Count);
        IsOpen = !context.Loops.Expand(section, null, entries);
        var candidates = new List<LoopEntry>(entries.Count);
        foreach (var entry in entries)
        {
            // All names come first: a resource may refer to a later one.
            if (IsResource(entry) && context.ResourceIds.Add(entry.Key))
            {
                candidates.Add(entry);
            }
        }

        NameMade(candidates);
        var resources = new List<Resource>(candidates.Count);
        foreach (var entry in candidates)
        {
            var resource = ReadOne(entry, (MappingNode)entry.Node);
            resources.Add(resource);
            if (SamRole.MadeFor(resource) is { } role)
            {
                resources.Add(role);
            }

            resources.AddRange(SamVersions.MadeFor(resource, context));
        }

        if (context.Transform == TransformEffect.AddsServerless)
        {
            resources.AddRange(new SamApis(context, serverless).MadeFor(resources));
        }

        return resources;
    }

    // What SAM makes can be referred to from anywhere, so the names come first too.
    private void NameMade(List<LoopEntry> candidates)
    {
        foreach (var entry in candidates)
        {
            foreach (var api in SamApis.IdsFor((MappingNode)entry.Node))
            {
                context.ResourceIds.Add(api);
            }

            foreach (var (name, id) in SamVersions.NamesFor(entry.Key, (MappingNode)entry.Node))
            {
                context.MadeNames[name] = id;
                context.ResourceIds.Add(id);
            }

            if (SamRole.IdFor(entry.Key, ((ScalarNode)((MappingNode)entry.Node)["Type"]!).Text) is { } role && context.ResourceIds.Add(role))
            {
                roles[entry.Key] = role;
            }
        }
    }

    private bool IsResource(LoopEntry entry)
    {
        if (entry.Key.StartsWith("Fn::", StringComparison.Ordinal))
        {
            // A macro call in the place of a resource.
            IsOpen = true;
            return false;
        }

        if (entry.Node is not MappingNode { Tag: null } map)
        {
            if (entry.Node.Tag is not null)
            {
                IsOpen = true;
                return false;
            }

            context.Report(entry.Node.Span, $"the resource {entry.Key} is {entry.Node.Kind}, but a map with a Type was expected");
            return false;
        }

        switch (map["Type"])
        {
            case ScalarNode { Tag: null, ScalarKind: ScalarKind.String, Text: var type }:
                IsOpen |= type.EndsWith("::MODULE", StringComparison.Ordinal);
                return true;
            case ScalarNode { Tag: not null }:
            case MappingNode:
                // The type is computed, by a module tool for instance: what it will be is not known.
                IsOpen = true;
                return false;
            case null when map["Fn::Transform"] is not null:
                IsOpen = true;
                return false;
            case null:
                context.Report(entry.KeySpan.Or(map.Span), $"the resource {entry.Key} has no Type");
                return false;
            case var other:
                context.Report(other.Span, $"the Type of the resource {entry.Key} is {other.Kind}, but a text was expected");
                return false;
        }
    }

    private Resource ReadOne(LoopEntry entry, MappingNode map)
    {
        var type = Scope.Replace(entry.Scope, ((ScalarNode)map["Type"]!).Text);
        var isOpen = context.Transform == TransformEffect.AddsAnything;
        var properties = MapValue.Empty;
        Condition? condition = null;
        var attributes = new List<MapEntry>();
        foreach (var part in map.Entries)
        {
            switch (part.Key.Text)
            {
                case "Type":
                    break;
                case "Properties":
                    properties = Properties(entry, part.Value);
                    break;
                case "Condition" when part.Value is ScalarNode name:
                    condition = context.Conditions.Named(Scope.Replace(entry.Scope, name.Text));
                    break;
                case "Fn::Transform":
                    isOpen = true;
                    break;
                default:
                    attributes.Add(new MapEntry(part.Key.Text, part.Key.Span, context.Values.Read(part.Value, entry.Scope)));
                    break;
            }
        }

        properties = serverless.Apply(type, properties, context);
        var becomes = SamType.Find(type);
        properties = becomes is null ? properties : SamProperties.Expand(becomes, policies.Expand(properties), roles.TryGetValue(entry.Key, out var role) ? role : null);
        var path = ConstructPath(entry.Key, map);
        return new Resource(entry.Key, type, isOpen && !properties.IsOpen ? new MapValue(properties.Entries, properties.Span, true) : properties, entry.KeySpan)
        {
            Span = new SourceSpan(map.Span.File, Math.Min(entry.KeySpan.IsKnown ? entry.KeySpan.Start : map.Span.Start, map.Span.Start), map.Span.End),
            Attributes = attributes.Count == 0 ? MapValue.Empty : new MapValue(attributes, map.Span),
            BecomesType = becomes?.Becomes,
            Condition = condition,
            ConstructPath = path,
            Provenance = CdkGenerated.IsGenerated(entry.Key, type, path) ? ResourceProvenance.GeneratedByCdk : ResourceProvenance.Authored,
        };
    }

    private MapValue Properties(LoopEntry entry, Node node)
    {
        if (node is ScalarNode { ScalarKind: ScalarKind.Null })
        {
            return MapValue.Empty;
        }

        switch (context.Values.Read(node, entry.Scope))
        {
            case MapValue map:
                return map;
            case ChoiceValue choice when ChoiceOfMaps.Merge(choice) is { } merged:
                return merged;
            case UnknownValue or ReferenceValue:
                return new MapValue([], node.Span, isOpen: true);
            default:
                context.Report(node.Span, $"the Properties of the resource {entry.Key} are {node.Kind}, but a map was expected");
                return new MapValue([], node.Span, isOpen: true);
        }
    }

    private string? ConstructPath(string id, MappingNode map)
    {
        if (map["Metadata"] is MappingNode metadata && metadata["aws:cdk:path"] is ScalarNode path)
        {
            return path.Text;
        }

        return context.Options.ConstructPaths.TryGetValue(id, out var known) ? known : null;
    }
}
