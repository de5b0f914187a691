using LocalGovMetrics.Peers;

if (PeersOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(PeersOptions.Usage);
    return 2;
}

Console.WriteLine(Machine.Description);
return options switch
{
    { Scale: true } => ScaleRun.Run(options),
    { Sql: true } => SqlRun.Run(options),
    { Files: true } => FilesRun.Run(options),
    _ => PeersRun.Run(options),
};
